// What the parts of react-aria say by themselves, to the eye and to screen readers, in Azerbaijani: it brings no such words. By its
// packages and their keys; the bundle puts them beside the English ones.

/** What a part gives to its words. */
type Given = Readonly<Record<string, string | number | boolean>>;
type Words = Readonly<Record<string, string | ((given: Given) => string)>>;

const chosen = ({ count }: Given) => `${count} seçilmiş element`;

export const autocomplete: Words = { collectionLabel: 'Təkliflər' };
export const breadcrumbs: Words = { breadcrumbs: 'Yol' };
export const combobox: Words = {
  focusAnnouncement: ({ isGroupChange, groupTitle, groupCount, optionText, isSelected }) =>
    `${isGroupChange ? `${groupTitle} qrupu, ${groupCount} variant. ` : ''}${optionText}${isSelected ? ', seçilib' : ''}`,
  countAnnouncement: ({ optionCount }) => `${optionCount} variant var.`,
  selectedAnnouncement: ({ optionText }) => `${optionText}, seçilib`,
  buttonLabel: 'Təklifləri göstər',
  listboxLabel: 'Təkliflər',
};

export const components: Words = {
  selectPlaceholder: 'Birini seçin',
  tableResizer: 'Sütunun enini dəyişən tutacaq',
  dropzoneLabel: 'Buraxma yeri',
  colorSwatchPicker: 'Rəng nümunələri',
};

export const dnd: Words = {
  dragItem: ({ itemText }) => `Daşı: ${itemText}`,
  dragSelectedItems: (given) => `Daşı: ${chosen(given)}`,
  dragDescriptionKeyboard: 'Daşımağa başlamaq üçün Enter düyməsini basın.',
  dragDescriptionKeyboardAlt: 'Daşımağa başlamaq üçün Alt + Enter düymələrini basın.',
  dragDescriptionTouch: 'Daşımağa başlamaq üçün iki dəfə toxunun.',
  dragDescriptionVirtual: 'Daşımağa başlamaq üçün klikləyin.',
  dragDescriptionLongPress: 'Daşımağa başlamaq üçün basıb saxlayın.',
  dragSelectedKeyboard: (given) => `${chosen(given)}: daşımaq üçün Enter düyməsini basın.`,
  dragSelectedKeyboardAlt: (given) => `${chosen(given)}: daşımaq üçün Alt + Enter düymələrini basın.`,
  dragSelectedLongPress: (given) => `${chosen(given)}: daşımaq üçün basıb saxlayın.`,
  dragStartedKeyboard:
    'Daşınır. Tab ilə yerə gedin və buraxmaq üçün Enter düyməsini basın; ləğv etmək üçün Escape düyməsini basın.',
  dragStartedTouch: 'Daşınır. Yerə gedin və buraxmaq üçün iki dəfə toxunun.',
  dragStartedVirtual: 'Daşınır. Yerə gedin və buraxmaq üçün klikləyin və ya Enter düyməsini basın.',
  endDragKeyboard: 'Daşınır. Daşımanı ləğv etmək üçün Enter düyməsini basın.',
  endDragTouch: 'Daşınır. Daşımanı ləğv etmək üçün iki dəfə toxunun.',
  endDragVirtual: 'Daşınır. Daşımanı ləğv etmək üçün klikləyin.',
  dropDescriptionKeyboard:
    'Buraxmaq üçün Enter düyməsini basın. Daşımanı ləğv etmək üçün Escape düyməsini basın.',
  dropDescriptionTouch: 'Buraxmaq üçün iki dəfə toxunun.',
  dropDescriptionVirtual: 'Buraxmaq üçün klikləyin.',
  dropCanceled: 'Daşıma ləğv edildi.',
  dropComplete: 'Buraxıldı.',
  dropIndicator: 'buraxma yeri',
  dropOnRoot: 'Bura burax',
  dropOnItem: ({ itemText }) => `Bunun üstünə burax: ${itemText}`,
  insertBefore: ({ itemText }) => `Bundan əvvəl qoy: ${itemText}`,
  insertBetween: ({ beforeItemText, afterItemText }) =>
    `Bu ikisinin arasına qoy: ${beforeItemText}, ${afterItemText}`,
  insertAfter: ({ itemText }) => `Bundan sonra qoy: ${itemText}`,
};

export const grid: Words = {
  deselectedItem: ({ item }) => `${item} seçilməyib.`,
  select: 'Seç',
  selectedCount: ({ count }) => (count === 0 ? 'Heç nə seçilməyib.' : `${count} element seçilib.`),
  selectedAll: 'Hamısı seçilib.',
  selectedItem: ({ item }) => `${item} seçilib.`,
  longPressToSelect: 'Seçmə rejiminə keçmək üçün basıb saxlayın.',
};

export const menu: Words = {
  longPressMessage: 'Menyunu açmaq üçün basıb saxlayın və ya Alt + Aşağı ox düymələrini basın',
};
export const numberfield: Words = {
  decrease: ({ fieldLabel }) => `Azalt: ${fieldLabel}`,
  increase: ({ fieldLabel }) => `Artır: ${fieldLabel}`,
  numberField: 'Rəqəm xanası',
};

export const overlays: Words = { dismiss: 'Bağla' };
export const previewtrigger: Words = { longPressMessage: 'Önizləməni açmaq üçün basıb saxlayın' };
export const searchfield: Words = { 'Clear search': 'Axtarışı təmizlə' };
export const spinbutton: Words = { Empty: 'Boş' };
export const steplist: Words = { steplist: 'Addımlar' };
export const table: Words = {
  select: 'Seç',
  selectAll: 'Hamısını seç',
  sortable: 'sıralana bilən sütun',
  ascending: 'artan',
  descending: 'azalan',
  ascendingSort: ({ columnName }) => `${columnName} sütunu üzrə artan sıra ilə`,
  descendingSort: ({ columnName }) => `${columnName} sütunu üzrə azalan sıra ilə`,
  columnSize: ({ value }) => `${value} piksel`,
  resizerDescription: 'Enini dəyişmək üçün Enter düyməsini basın',
  expand: 'Aç',
  collapse: 'Yığ',
};

export const tag: Words = {
  removeDescription: 'Çıxarmaq üçün Delete düyməsini basın.',
  removeButtonLabel: 'Çıxar',
};
export const toast: Words = { close: 'Bağla', notifications: ({ count }) => `${count} bildiriş.` };
export const tree: Words = { expand: 'Aç', collapse: 'Yığ' };
