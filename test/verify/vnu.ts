// The Nu Html Checker, the reference checker of HTML: fetched from npm once, pinned by its hash, run once for all files.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { extract } from 'tar-fs';
