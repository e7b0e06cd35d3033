/** The house's rules: imports run one way, pure rooms stay pure. */
const pure = '^src/(calendar|changes|community|rsvp|duties|design|i18n|forms|proposals)/';

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-rooms',
      comment: 'Pure rooms know no file, network, environment or framework: what they need is passed in.',
      severity: 'error',
      from: { path: pure },
      to: {
        path: '^(src/(store|mail|http|site|build|settings)|netlify/|node:(fs|net|http|https|child_process|process)|astro|pg|nodemailer)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'sql-in-the-store',
      comment: 'Only the store talks to the database.',
      severity: 'error',
      from: { pathNot: '^src/store/' },
      to: { path: 'node_modules/(@netlify/database|pg)/' },
    },
    {
      name: 'pages-without-back-office',
      comment: 'Pages show; they neither store nor send.',
      severity: 'error',
      from: { path: '^src/(pages|layouts|components|site)/' },
      to: { path: '^(src/(store|mail)|netlify)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'functions-without-pages',
      severity: 'error',
      from: { path: '^(netlify/functions|src/(http|mail|store))/' },
      to: { path: '^src/(pages|layouts|components|site|build)/' },
    },
    {
      name: 'functions-without-the-reader',
      comment:
        'Functions take the snapshot: they neither parse Markdown nor carry it, nor the schemas, which take as long to load as the database’s package.',
      severity: 'error',
      from: { path: '^(netlify/functions|src/(http|mail|store|proposals|forms|duties|rsvp|calendar))/' },
      to: {
        path: '^src/content/(read|memo|markdown|front-matter|parse|files|kinds|structures|schemas/(event|fields|ledger|others|person|question|site))\\.ts',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'astro-in-its-rooms',
      comment: 'Astro’s modules stay in the site, so that everything else can be tested without it.',
      severity: 'error',
      from: {
        pathNot:
          '^src/(pages|layouts|components|site|build)/|^src/content\\.config\\.ts$|^scripts/(build|start)\\.ts$',
      },
      to: { path: '^(astro:|node_modules/astro/)' },
    },
    { name: 'declared', severity: 'error', from: {}, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.astro'] },
  },
};
