// What languages are called in the studio's language, as the server has it.
import { useKnown } from '../use-studio.ts';

export function useLanguageNames(): (language: string) => string {
  const languages = useKnown(({ offers }) => offers?.languages);
  return (language) => languages?.find((one) => one.language === language)?.name ?? language;
}
