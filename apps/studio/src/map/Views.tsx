import { ChevronDown } from 'lucide';
import { useWords } from '../i18n/useWords';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import type { Page } from '../view/address';
import { linkTo, useAddress } from '../view/useAddress';

/** The pages that stand in the bar by themselves; narrow windows keep the first two. */
const first: readonly Page[] = ['edit', 'map', 'personas', 'curve'];

/** The pages of a map: the first as tabs, all of them in a menu beside. Renders a `<nav>`. */
export function Views({ page, has }: { page: Page; has: readonly Page[] }) {
  const { text } = useWords();
  const [address] = useAddress();
  const addressOf = (one: Page) =>
    linkTo({ ...address, page: one, other: one === 'compare' ? address.other : undefined });
  const listed = has.filter((one) => one !== 'present');
  const isFirst = first.includes(page);
  return (
    <nav className="views" aria-label={text('views')}>
      {first
        .filter((one) => has.includes(one))
        .map((one) => (
          <a
            key={one}
            href={addressOf(one)}
            data-page={one}
            aria-current={one === page ? 'page' : undefined}
          >
            {text(one)}
          </a>
        ))}
      <Menu
        className="button quiet views-more"
        label={isFirst ? undefined : `${text('moreViews')}: ${text(page)}`}
        trigger={
          <>
            <span data-current={isFirst ? undefined : ''} data-page={page}>
              {text(isFirst ? 'moreViews' : page)}
            </span>
            <Icon node={ChevronDown} />
          </>
        }
        groups={[
          listed.map((one) => ({
            key: one,
            label: text(one),
            href: addressOf(one),
            current: one === page,
          })),
        ]}
      />
    </nav>
  );
}
