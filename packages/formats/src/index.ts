export {
  fromMermaid,
  type FromMermaidOptions,
  type FromMermaidResult,
} from './mermaid/fromMermaid';
export { toMermaid, type ToMermaidResult } from './mermaid/toMermaid';
export { mermaidBlocks, type MermaidBlock } from './mermaid/mermaidBlocks';
export type { MermaidNoticeCode } from './mermaid/notices';
export type { MermaidLossCode } from './mermaid/lost';
