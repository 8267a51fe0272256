import '@testing-library/jest-dom/vitest';

export { describeConformance } from '../../../react/src/testing/describeConformance';
