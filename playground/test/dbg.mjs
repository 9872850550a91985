import { start } from "./page.js";
const b = await start();
setTimeout(async()=>{console.log(b.faults, b.requests); await b.stop(); process.exit()}, 3000);
await b.open().catch(()=>{});
