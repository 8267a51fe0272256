export {
  PersonaGallery,
  type PersonaGalleryProps,
  type PersonaGallerySegmentChangeDetails,
} from './PersonaGallery';
