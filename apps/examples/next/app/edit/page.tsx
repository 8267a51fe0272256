import Link from 'next/link';
import { loadJourney } from '../journey';
import { Editing } from './Editing';

export default function Page() {
  return (
    <main>
      <Link href="/">Read this journey</Link>
      <Editing journey={loadJourney()} />
    </main>
  );
}
