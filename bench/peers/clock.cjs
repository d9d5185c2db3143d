// Processor seconds of the best round, after some to warm up: what ../Casus.Bench/CpuClock.cs does on the other side.
module.exports = async function best(rounds, work) {
  let least = Infinity;
  for (let round = -2; round < Number(rounds); round++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) least = Math.min(least, (user + system) / 1e6);
  }
  console.log(least);
};
