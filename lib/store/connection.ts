import { type Database, openDatabase } from './database.ts';

/**
 * Keeps one connection to the corpus database: opened when it is first asked for, and anew after it was lost or could
 * not be opened. `lost` hears when it ends by itself.
 */
export function keepConnection(lost: () => void = () => {}): () => Promise<Database> {
  let connection: Promise<Database> | undefined;
  const drop = () => {
    connection = undefined;
    lost();
  };
  return () => {
    if (!connection) {
      const opening = openDatabase(drop);
      opening.catch(() => {
        if (connection === opening) connection = undefined;
      });
      connection = opening;
    }
    return connection;
  };
}
