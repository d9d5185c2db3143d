using Casus.Cli;

return await CommandLine.Run(args);
