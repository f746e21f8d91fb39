import path from 'node:path';
import { findJdk } from '../../engine/conformance/java.ts';
import { startZeebe } from '../../engine/conformance/zeebe.ts';
import { prepareZeebe } from '../../engine/conformance/zeebe-distribution.ts';
import { GatewayLoad } from './load.ts';
import { type Side, startProgram } from './side.ts';

/** Where the genuine engine is kept between runs, as the comparison of both engines does. */
const ZEEBE = 'data/conformance';

/** @param databaseUrl a server; absent: our own in the data folder */
export async function lincahSide(folder: string, databaseUrl: string | undefined): Promise<Side> {
  const env = {
    ...process.env,
    LINCAH_DATA_DIR: folder,
    ...(databaseUrl === undefined ? { DATABASE_URL: undefined } : { DATABASE_URL: databaseUrl }),
  };
  const program = await startProgram(
    process.execPath,
    ['--require', 'tsx/cjs', path.join(__dirname, 'embedded-program.ts')],
    { env },
  );
  const where = databaseUrl === undefined ? 'embedded PostgreSQL' : 'PostgreSQL server';
  return gatewaySide('lincah', `gRPC, projection, every answer on disk; ${where}`, program.ready, program.close);
}

export async function zeebeSide(): Promise<Side> {
  const distribution = prepareZeebe(ZEEBE, findJdk(process.env));
  const zeebe = await startZeebe(distribution, ['-Xmx2g']);
  const about = `gRPC; ${distribution.version} in memory: nothing on disk, no exporter`;
  return gatewaySide('zeebe-in-memory', about, zeebe.address, () => zeebe.close());
}

function gatewaySide(name: string, about: string, address: string, stop: () => Promise<void>): Side {
  const load = new GatewayLoad(address);
  const deployed = new Map<string, Promise<object>>();
  return {
    name,
    about,
    run: async (model, amount, runName) => {
      if (!deployed.has(model.id)) deployed.set(model.id, load.deploy(model));
      await deployed.get(model.id);
      return load.run(model, amount, runName);
    },
    close: async () => {
      load.close();
      await stop();
    },
  };
}
