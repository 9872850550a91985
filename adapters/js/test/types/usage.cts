import ecs = require("teleport-ecs");

const document: ecs.EcsDocument | null = ecs.transform({ event: "user.login" });
const user: string | undefined = document?.user?.name;
console.log(user, new ecs.Mapper({ dataStream: true }).transformBatch("{}").output.length);
