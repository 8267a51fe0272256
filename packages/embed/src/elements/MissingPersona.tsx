import { useSection } from '@sojourn/react/kit';
import { embed as english } from '../i18n/en';
import { NoticeRoot } from './Notice.styles';

/** Stands where a persona was asked for that the journey does not have. */
export function MissingPersona({ id }: { id: string | null }) {
  const { text } = useSection('embed', english);
  return (
    <NoticeRoot role="alert" data-status="failed">
      <strong>{id ? text('unknownPersona', { id }) : text('noPersona')}</strong>
    </NoticeRoot>
  );
}
