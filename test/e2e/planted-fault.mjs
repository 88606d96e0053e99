// Loaded into the program by `--import`: plants a fault that nobody catches, at a signal.
process.on('SIGUSR2', () => {
  if (process.env.PLANTED === 'rejection') Promise.reject(new Error('planted rejection'));
  else
    setImmediate(() => {
      throw new Error('planted exception');
    });
});
