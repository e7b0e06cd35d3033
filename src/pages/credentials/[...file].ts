import type { APIRoute, GetStaticPaths } from 'astro';
import type { CredentialFile } from '../../credentials/files.ts';
import { answerWith, credentialPaths } from '../../site/credentials.ts';

export const getStaticPaths = (async () => credentialPaths('/credentials/')) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: CredentialFile }> = ({ props }) => answerWith(props.file);
