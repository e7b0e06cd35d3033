import { type Criterion, met, none, unmet } from './criterion.ts';

/** Themes 1 to 9 of RGAA 4.1: what pages are made of. */
export const contentCriteria: readonly Criterion[] = [
  met(
    '1.1',
    'axe',
    'Photos, portraits et images à partager ont une alternative.',
    'Photos, portraits and share images have a text alternative.',
  ),
  met(
    '1.2',
    'axe',
    'Portraits découpés, épingles et fenêtres de la maison sont ignorés.',
    'Paper-cut portraits, pins and the windows of the house are ignored.',
  ),
  met(
    '1.3',
    'reading',
    'L’alternative d’une image à partager dit ce qui y est écrit\u202f; celle d’une photo vient de la personne.',
    'The alternative of a share image says what is written on it; that of a photo comes from the person.',
  ),
  ...none('Aucun captcha.', 'No captcha.', '1.4', '1.5'),
  ...none(
    'Aucune image ne demande de longue description.',
    'No picture needs a long description.',
    '1.6',
    '1.7',
  ),
  met(
    '1.8',
    'reading',
    'Le texte des images à partager est aussi écrit sur leur page.',
    'What share images say is also written on their page.',
  ),
  ...none('Aucune image n’a de légende.', 'No picture has a caption.', '1.9'),

  ...none('Aucun cadre.', 'No frame.', '2.1', '2.2'),

  met(
    '3.1',
    'reading',
    'Annulé, complet, retiré\u00a0: toujours un mot avec la couleur.',
    'Cancelled, full, withdrawn: always a word beside the colour.',
  ),
  met(
    '3.2',
    'axe',
    'Calculés de jour et de nuit, aussi avec la couleur que le lieu choisit.',
    'Calculated by day and by night, also with the colour that the place chooses.',
  ),
  met(
    '3.3',
    'reading',
    'Bords des champs et des boutons, marque du focus\u00a0: 3:1 au moins.',
    'Edges of fields and buttons, mark of the focus: 3:1 at least.',
  ),

  ...none(
    'Ni son, ni vidéo, ni animation à lire.',
    'No sound, no video, no animation to read.',
    ...Array.from({ length: 13 }, (_, index) => `4.${index + 1}`),
  ),

  ...none('Aucun tableau complexe.', 'No complex table.', '5.1', '5.2'),
  ...none('Aucun tableau de mise en forme.', 'No table for layout.', '5.3', '5.8'),
  met(
    '5.4',
    'reading',
    'Un tableau porte le titre de son paragraphe.',
    'A table carries the title of its section.',
  ),
  met('5.5', 'reading', 'Ce titre dit ce que le tableau contient.', 'That title says what the table holds.'),
  met('5.6', 'browser', 'Les en-têtes sont des th.', 'Headers are th.'),
  met(
    '5.7',
    'browser',
    'Chaque en-tête dit s’il vaut pour sa colonne ou pour sa ligne.',
    'Each header says whether it is for its column or for its row.',
  ),

  met(
    '6.1',
    'browser',
    'Une date est entière dans chaque lien\u202f; «\u00a0tout l’agenda\u00a0» et non «\u00a0en savoir plus\u00a0».',
    'A date is whole in every link; “the whole calendar”, not “read more”.',
  ),
  met('6.2', 'axe', 'Aucun lien sans texte.', 'No link without text.'),

  met(
    '7.1',
    'axe',
    'Éléments natifs seuls\u202f; pas encore éprouvé avec un vrai lecteur d’écran.',
    'Native elements alone; not yet tried with a real screen reader.',
  ),
  met(
    '7.2',
    'browser',
    'Tout se fait aussi sans JavaScript.',
    'Everything can be done without JavaScript, too.',
  ),
  met('7.3', 'browser', 'Au clavier d’un bout à l’autre.', 'By keyboard from end to end.'),
  met(
    '7.4',
    'browser',
    'Rien ne part et rien ne change de page sans un bouton.',
    'Nothing is sent, and no page changes, without a button.',
  ),
  met(
    '7.5',
    'reading',
    'Nombre de résultats, copie, vérification\u00a0: annoncés\u202f; pas encore entendus avec un vrai lecteur d’écran.',
    'Number of results, copies, checks: announced; not yet heard with a real screen reader.',
  ),

  met('8.1', 'validator', 'HTML5.', 'HTML5.'),
  met('8.2', 'validator', 'Aucune erreur sur aucune page.', 'No error on any page.'),
  met('8.3', 'axe', 'Sur chaque page.', 'On every page.'),
  met(
    '8.4',
    'browser',
    'Celle de l’adresse\u00a0: /en/ est en anglais.',
    'That of the address: /en/ is in English.',
  ),
  met('8.5', 'browser', 'Sur chaque page.', 'On every page.'),
  met('8.6', 'browser', 'Aucun titre ne sert à deux pages.', 'No two pages share a title.'),
  unmet(
    '8.7',
    'reading',
    'Un texte entier dit sa langue. Quelques mots d’une autre langue au milieu d’un texte ne la disent pas\u00a0: le Markdown n’a pas de signe pour cela.',
    'A whole text states its language. Some words of another language inside a text do not: Markdown has no sign for it.',
  ),
  met('8.8', 'axe', 'Les codes sont ceux des langues.', 'The codes are those of the languages.'),
  met('8.9', 'reading', 'Aucune balise pour son seul aspect.', 'No element for its looks alone.'),
  met(
    '8.10',
    'browser',
    'Le sens de l’écriture suit la langue\u202f; un nom en arabe garde le sien.',
    'The direction follows the language; a name in Arabic keeps its own.',
  ),

  met('9.1', 'axe', 'Un seul h1, aucun niveau sauté.', 'One h1, no level left out.'),
  met(
    '9.2',
    'axe',
    'En-tête, navigation, contenu et pied de page.',
    'Header, navigation, main content and footer.',
  ),
  met(
    '9.3',
    'reading',
    'Gens, dates, badges et nouvelles sont des listes.',
    'People, dates, badges and news are lists.',
  ),
  unmet(
    '9.4',
    'reading',
    'La citation d’un profil est balisée\u202f; une citation courte au fil d’un texte n’a que ses guillemets.',
    'A profile’s quotation is marked up; a short one inside a text has its quotation marks alone.',
  ),
];
