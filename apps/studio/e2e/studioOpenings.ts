import type { Question } from '../src/StudioContext';
import type { Opening } from './editorOpenings';
import { badTea, choose, goToMaps, pick, tea } from './studio';

const two = {
  name: 'two.md',
  text: ['Morning', 'Evening']
    .map(
      (title) => `\`\`\`mermaid\njourney\n  title ${title}\n  section A\n    Tea: 3: Me\n\`\`\`\n`,
    )
    .join('\n'),
};

/** Every dialog of the studio. */
export const questionOpenings: Record<Question['kind'], Opening> = {
  new: {
    async open(page) {
      await goToMaps(page);
      await page.getByRole('button', { name: 'New map' }).click();
      return page.getByRole('dialog', { name: 'A new map' }).getByText('16 touchpoints');
    },
  },
  import: {
    async open(page) {
      await choose(page, 'Import…');
      return page.getByRole('dialog', { name: 'Import a journey' });
    },
  },
  rename: {
    async open(page) {
      await choose(page, 'Rename…');
      return page.getByRole('dialog', { name: 'Rename the map' });
    },
  },
  link: {
    async open(page) {
      await pick(page, tea);
      await page.getByRole('heading', { level: 1, name: 'My tea' }).waitFor();
      await choose(page, 'Copy a link…');
      const dialog = page.getByRole('dialog', { name: 'A link with the map in it' });
      await dialog.getByRole('textbox').waitFor();
      return dialog;
    },
  },
  embed: {
    async open(page) {
      await choose(page, 'Embed…');
      return page.getByRole('dialog', { name: 'Embed the map' });
    },
  },
  lost: {
    async open(page) {
      await choose(page, 'Download as Mermaid');
      return page.getByRole('dialog', { name: 'What Mermaid cannot say' });
    },
  },
  choose: {
    async open(page) {
      await pick(page, two);
      return page.getByRole('dialog', { name: 'Which journey?' });
    },
  },
  refused: {
    async open(page) {
      await pick(page, { name: 'plan.json', text: '{ "format": ' });
      return page.getByRole('dialog', { name: /was not opened$/ });
    },
  },
};

/** Menus, notes and panels of the studio. */
export const studioOpenings: Record<string, Opening> = {
  'the menu of a map': {
    async open(page) {
      await page.getByRole('button', { name: /^This map/ }).click();
      return page.getByRole('menu');
    },
  },
  'the menu of views': {
    async open(page) {
      await page.getByRole('button', { name: /^More views/ }).click();
      return page.getByRole('menu');
    },
  },
  'language and display': {
    async open(page) {
      await page.getByRole('button', { name: 'Language and display' }).click();
      return page.getByRole('group', { name: 'Language and display' });
    },
  },
  'the panel of a touchpoint': {
    async open(page) {
      await page.getByRole('button', { name: /Sees an advert/ }).click();
      return page.getByRole('complementary', { name: 'Touchpoint' });
    },
  },
  'what was noticed in a file': {
    async open(page) {
      await pick(page, badTea);
      return page.getByRole('complementary', { name: 'What was noticed' });
    },
  },
  'the menu of a map in the list': {
    async open(page) {
      await goToMaps(page);
      await page
        .getByRole('button', { name: /^What to do with/ })
        .first()
        .click();
      return page.getByRole('menu');
    },
  },
  'what has just happened': {
    async open(page) {
      await goToMaps(page);
      await page
        .getByRole('button', { name: /^What to do with/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Remove' }).click();
      return page.getByRole('region', { name: 'What has just happened' });
    },
  },
  'a new persona': {
    async open(page) {
      await goToMaps(page);
      await page.getByRole('link', { name: 'Personas' }).click();
      await page.getByRole('button', { name: 'New persona' }).click();
      return page.getByRole('region', { name: /^Persona editor/ });
    },
  },
};
