import init, { transform, TeleportEcsError } from "teleport-ecs/web";

await init();
await init(new URL("https://example.com/engine_bg.wasm"));
const text: string | null = transform("{}");
console.log(text, TeleportEcsError.name);
