export {
  fromMermaid,
  type FromMermaidOptions,
  type FromMermaidResult,
} from './mermaid/fromMermaid';
export type { MermaidNoticeCode } from './mermaid/notices';
