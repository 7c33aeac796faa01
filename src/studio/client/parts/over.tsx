// What stands in a window whose server lets it in no more: it has started anew, or one’s session has ended.
import { signedInAs } from '../store/signed-in.ts';
import { useWords } from '../words.ts';

export function Over() {
  const say = useWords();
  const isSignedOut = signedInAs() !== undefined;
  return (
    <main className="alone">
      <div role="alert">
        <h1>{say(isSignedOut ? 'over.signedOut' : 'over.title')}</h1>
        <p>{say(isSignedOut ? 'over.signedOut.hint' : 'over.hint')}</p>
      </div>
      {isSignedOut && (
        <p>
          <a href="/sign-in">{say('over.signIn')}</a>
        </p>
      )}
    </main>
  );
}
