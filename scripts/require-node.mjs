// Says early and clearly when neither the Node of the project nor that of the machine can run the tools.
// Plain JavaScript for old Nodes: this file must run where nothing else does.
import { requirePackages } from './require-packages.mjs';

const needed = [24, 21];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `Node ${process.versions.node} ist zu alt; die Werkzeuge brauchen Node ${needed.join('.')} oder neuer.\n` +
      'Abhilfe: „npm ci“ ohne --ignore-scripts und ohne --omit=dev aufrufen; dann bringt das Projekt sein Node mit.\n' +
      'Oder ein neues Node installieren und „npm ci“ wiederholen.',
  );
  process.exit(1);
}
requirePackages();
