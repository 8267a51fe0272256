import type { Touchpoint } from '@sojourn/core';
import { TouchpointBadge } from '@sojourn/react';
import './brand.css';

/** No provider and no prop: the class sets variables, and everything inside follows. */
export const BrandPage = ({ touchpoint }: { touchpoint: Touchpoint }) => (
  <div className="brand">
    <TouchpointBadge touchpoint={touchpoint} defaultSelected />
  </div>
);
