import { expect, it } from 'vitest';
import { endless } from '../testing/samples';
import { briefText } from './briefText';

it('leaves a short text as it is, and cuts a long one with a sign', () => {
  expect(briefText('Call: papers are missing')).toBe('Call: papers are missing');
  expect(briefText(endless)).toMatch(/^Donaudampf.{100,300}…$/);
});
