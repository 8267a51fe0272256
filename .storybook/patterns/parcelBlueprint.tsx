import { openJourney } from '@sojourn/core';
import { ServiceBlueprint } from '@sojourn/react';
import { parcelDocument } from './parcelDocument';

const opened = openJourney(parcelDocument);

export const ParcelBlueprint = () =>
  opened.ok && <ServiceBlueprint journey={opened.journey} defaultSelectedId="loading" />;
