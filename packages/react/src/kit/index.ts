/**
 * What the components are made of, for packages that draw in the same hand: `@sojourn/editor`. No
 * part of the promise that a version number makes: a minor release may change any of it.
 */
export {
  CurvePicture,
  curveMargin,
  type CurvePictureProps,
} from '../components/EmotionCurve/CurvePicture';
export { curveStyles } from '../components/EmotionCurve/curveStyles';
export { lineName, pointWords } from '../components/EmotionCurve/curveWords';
export { Face } from '../components/EmotionCurve/Face';
export { mostPersonas } from '../components/EmotionCurve/lineLooks';
export { cardImage, cardText, evidenceMark, personaMarks } from '../components/CardNote/cardParts';
export { diffNames } from '../components/JourneyDiff/diffNames';
export { DiffText } from '../components/JourneyDiff/DiffText';
export { markStyles } from '../components/JourneyDiff/markStyles';
export { useDiffName } from '../components/JourneyDiff/useDiffName';
export { useDiffValue, type ShownValue } from '../components/JourneyDiff/useDiffValue';
export { cellStyles } from '../components/JourneyMap/cellStyles';
export { gridStyles } from '../components/JourneyMap/gridStyles';
export { headerStyles } from '../components/JourneyMap/headerStyles';
export { pathStyles } from '../components/JourneyMap/pathStyles';
export { windowAbove } from '../components/JourneyMap/columnWindow';
export { TouchpointContent } from '../components/TouchpointBadge/TouchpointContent';
export { CurveKey, curveKeyRows, type CurveKeyRows } from '../components/JourneyMap/CurveKey';
export { curveLaneStyles } from '../components/JourneyMap/curveLaneStyles';
export { laneIcon } from '../components/JourneyMap/laneIcons';
export { stageBand } from '../components/JourneyMap/stageBand';
export { useColumnWindow } from '../components/JourneyMap/useColumnWindow';
export { useControllable } from '../hooks/useControllable';
export { contentAttributes, interfaceAttributes } from '../i18n/attributes';
export { card as cardWords } from '../i18n/en/card';
export { choices as choiceWords } from '../i18n/en/choices';
export { fields as fieldWords } from '../i18n/en/fields';
export { touchpoint as touchpointWords } from '../i18n/en/touchpoint';
export { phase as phaseWords } from '../i18n/en/phase';
export { persona as personaWords } from '../i18n/en/persona';
export { map as mapWords } from '../i18n/en/map';
export { evidence as evidenceWords } from '../i18n/en/evidence';
export { lanes as laneWords } from '../i18n/en/lanes';
export { diff as diffWords } from '../i18n/en/diff';
export { formatDate, formatList, formatShare } from '../i18n/format';
export { curve as curveEnglish } from '../i18n/en/curve';
export { formatScore } from '../i18n/formatScore';
export type { LocalePack, Translated, ValuesFor } from '../i18n/types';
export { useMessages, type Messages } from '../i18n/useMessages';
export { useSection, type Section, type SectionMessages } from '../i18n/useSection';
export { briefText } from '../internal/briefText';
export { Dotted } from '../internal/Dotted';
export { foldText } from '../internal/foldText';
export { hasText } from '../internal/hasText';
export { below, Heading, type HeadingLevel } from '../internal/Heading';
export { heardStyles } from '../internal/heardStyles';
export { Icon, type IconProps } from '../internal/Icon';
export type { IconNode } from '../internal/icons';
export { initialsOf } from '../internal/initialsOf';
export { safeHref } from '../internal/safeHref';
export { safeImageSrc } from '../internal/safeImageSrc';
export { useSurroundings } from '../internal/surroundings';
export { useChannelName } from '../internal/useChannelName';
export { useLaneName } from '../internal/useLaneName';
export { VisuallyHidden } from '../internal/VisuallyHidden';
export { WithMessages } from '../internal/WithMessages';
export { forcedColorsDeclarations } from '../SojournProvider/SojournProvider.styles';
export { bandRules } from '../theme/bandRules';
export { contentRules } from '../theme/content';
export { emotionRules } from '../theme/emotionRules';
export { focusRing, sheetRules } from '../theme/sheet';
export { toneRules } from '../theme/toneRules';
export { bodyText, metaText, stageText, strong, touchpointText } from '../theme/typography';
