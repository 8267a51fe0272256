export { CommentCount, type CommentCountProps } from './CommentCount';
export { CommentsButton } from './CommentsButton';
export { CommentsPanel } from './CommentsPanel';
export { useCommentCount } from './useComments';
