/** A table of messages, as Sveltia CMS keeps them: Unicode MessageFormat 2 where a message counts. */
export interface Messages {
  [name: string]: string | Messages;
}

/**
 * What the French of Sveltia CMS does not say yet, and would be English on the screen. Its words for whoever writes a
 * configuration (`config`) are for nobody here. A test tells when a newer version has said more.
 */
export const frenchGaps: Messages = {
  select_item: 'Choisir {$name}',
  folders: 'Dossiers',
  more_folders: 'Autres dossiers',
  sign_in_using_access_token_workflow_note: 'Il doit aussi pouvoir lire et écrire les demandes de relecture.',
  sign_in_with_link: 'Se connecter avec un lien',
  sign_in_with_link_confirmation:
    'Ce lien te connecte comme {$account} sur {$service}, avec les réglages de l’appareil qui l’a fait. Continue seulement si tu l’as fait toi-même.',
  domain: 'Domaine',
  file_unavailable: 'Introuvable',
  file_unavailable_description: 'Ce fichier ne s’ouvre pas. Il a peut-être changé de place, ou disparu.',
  back_to_parent_folder: 'Remonter d’un dossier',
  new_folder: 'Nouveau dossier',
  new_folder_name: 'Nom du dossier',
  new_folder_create: 'Créer',
  new_folder_description: 'Il sera créé dans « {$folder} ».',
  new_folder_error: {
    empty: 'Donne-lui un nom.',
    invalid: 'Sans barre oblique, et sans point au début.',
    duplicate: 'Ce nom est déjà pris ici.',
  },
  creating_folder: 'Le dossier se crée…',
  creating_folder_failed: 'Le dossier n’a pas pu être créé.',
  folder_options: 'Options du dossier',
  show_folder_options: 'Afficher les options du dossier',
  rename_folder: 'Renommer le dossier',
  delete_folder: 'Supprimer le dossier',
  enter_new_name_for_folder:
    '.input {$count :integer} .match $count 0 {{Écris le nouveau nom.}} * {{Écris le nouveau nom. Ce qui est dans le dossier suit, et les pages aussi.}}',
  enter_new_name_for_external_folder:
    '.input {$count :integer} .match $count 0 {{Écris le nouveau nom.}} * {{Écris le nouveau nom. Les adresses de ce qui est dans le dossier changent.}}',
  confirm_deleting_folder:
    '.input {$count :integer} .match $count 0 {{Supprimer le dossier vide « {$name} » ?}} * {{Supprimer le dossier « {$name} » et ce qu’il contient ?}}',
  renaming_folder: 'Le dossier se renomme…',
  renaming_folder_failed: 'Le dossier n’a pas pu être renommé.',
  deleting_folder: 'Le dossier se supprime…',
  deleting_folder_failed: 'Le dossier n’a pas pu être supprimé.',
  replace_file: 'Remplacer le fichier',
  replace_image: 'Remplacer l’image',
  remove_file: 'Enlever le fichier',
  remove_image: 'Enlever l’image',
  deleting_referenced_assets_note: 'Les pages qui la montrent ne la montreront plus.',
  cannot_delete_referenced_assets: 'Des pages en ont besoin, les voici. Change-les d’abord, puis supprime.',
  deleting_referenced_entries_note: 'Ce qui y renvoie n’y renverra plus.',
  cannot_delete_referenced_entries:
    'D’autres pages en ont besoin, les voici. Change-les d’abord, puis supprime.',
  show_errors: 'Voir ce qui ne va pas',
  folder_created: 'Le dossier est créé.',
  folder_path: 'Chemin du dossier',
  folder_contents: 'Contenu',
  x_folders:
    '.input {$count :integer} .match $count 0 {{Aucun dossier}} one {{{$count} dossier}} * {{{$count} dossiers}}',
  folder_renamed: 'Le dossier est renommé.',
  folder_deleted: 'Le dossier est supprimé.',
  entry_sidebar: {
    slug: {
      title: 'Adresse de la page',
      generated_on_save: 'Elle se fait à l’enregistrement, d’après le nom ou le titre.',
      unavailable: 'Cette page n’a pas d’adresse.',
    },
  },
  save_conflict: {
    title: 'Quelqu’un est passé entre-temps',
    modified_by: '{$name} a changé cette page le {$date}, après que tu l’as ouverte.',
    modified: 'Cette page a changé depuis que tu l’as ouverte.',
    deleted: 'Cette page a été supprimée depuis que tu l’as ouverte.',
    overwrite_warning: 'Si tu enregistres maintenant, ce changement-là sera perdu.',
    recreate_warning: 'Si tu enregistres maintenant, elle revient.',
    save_anyway: 'Enregistrer quand même',
    branch_moved: 'Quelqu’un a enregistré au même moment. Rien n’est perdu : enregistre encore une fois.',
  },
  remote_change: {
    reload_entry: 'Voir sa version',
    confirm_reloading_entry: 'Voir sa version ? Ce que tu as tapé ici sera perdu.',
  },
  list_item_options: 'Options de la ligne',
  relation_field: {
    save_together_hint: 'Enregistré en même temps : {$name}.',
    add_failed: 'L’ajout n’a pas marché : {$name}.',
  },
  assets_dialog: {
    title: { folder: 'Choisir un dossier' },
    selected_folder: 'Dossier choisi : {$path}',
    selected_folders:
      '.input {$count :integer} .match $count one {{{$count} dossier choisi}} * {{{$count} dossiers choisis}}',
    no_subfolders: 'Ce dossier n’en contient pas d’autre.',
  },
  cloud_storage: { bunny_storage: { auth_key_label: 'Mot de passe de l’espace' } },
  status: { deploying: 'Mise en ligne' },
  workflow: { deploying_deletion: 'Suppression' },
};

/** A table with what it does not say taken from another one; what it says itself stays. */
export function filled(table: Messages, gaps: Messages): Messages {
  const both = Object.entries(gaps).map(([name, gap]) => {
    const known = table[name];
    return [name, typeof known === 'object' && typeof gap === 'object' ? filled(known, gap) : (known ?? gap)];
  });
  return { ...table, ...Object.fromEntries(both) };
}
