// What Azerbaijani sentences of findings are made of. Types, and sentences that stand in several of them.

/**
 * What is wrong, and what helps, of every finding of a code; then, by what is said in English, the same with its particulars:
 * `{words}` in both is what stands there. What is said of the place alone is called `{at}`: the studio shows the place itself.
 */
export type FindingSaid = readonly [what: string, help: string, whole?: Readonly<Record<string, string>>];

/** By code. */
export type FindingWords = Readonly<Record<string, FindingSaid>>;

export const stand = 'Doğrudursa, “Belə qalsın” düyməsi ilə səbəbini yazın.';
export const report = 'Bu, proqramın səhvidir: xəbər verin.';
export const keeper = 'Bunu fayllara baxan şəxsə deyin.';
export const keyboard = 'Sözü bu dilin klaviaturası ilə yenidən yazın.';
export const takeFigure = 'Onun yerinə “Rəqəm” düyməsi ilə rəqəmi qoyun.';
export const sideBySide = 'İki dildəki mətni yan-yana oxuyun və çatışmayanı əlavə edin.';
export const downloadAgain = 'Faylı yenidən endirin.';
