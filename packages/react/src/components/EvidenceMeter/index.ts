export { EvidenceMeter, type EvidenceMeterProps } from './EvidenceMeter';
