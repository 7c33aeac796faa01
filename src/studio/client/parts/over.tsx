// What stands in a window whose server has started anew: it cannot speak with that one.
import { useWords } from '../words.ts';

export function Over() {
  const say = useWords();
  return (
    <main className="alone">
      <h1>{say('over.title')}</h1>
      <p>{say('over.hint')}</p>
    </main>
  );
}
