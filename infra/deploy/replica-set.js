// Joins three servers to one replica set, unless they are joined, and waits for a primary.
const members = ["mongo-1", "mongo-2", "mongo-3"].map((name, i) => ({ _id: i, host: `${name}:27017` }));
try {
  rs.status();
} catch (notYet) {
  if (notYet.codeName !== "NotYetInitialized") throw notYet;
  rs.initiate({ _id: "jejak", members });
}
for (let tries = 0; !rs.status().members.some(member => member.stateStr === "PRIMARY"); tries++) {
  if (tries === 60) throw new Error("no primary after a minute");
  sleep(1000);
}
