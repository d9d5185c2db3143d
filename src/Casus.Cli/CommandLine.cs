using System.CommandLine;
using System.CommandLine.Help;
using System.Data.Common;
using System.Runtime;
using System.Text;
using Casus.Cli.Commands;
using Casus.Storage;

namespace Casus.Cli;

/// <summary>The whole command line: what it takes, and how every command ends.</summary>
static class CommandLine
{
    static readonly Option<bool> Debug = new("--debug")
    {
        Description = "With an error, show where in the code it arose.",
        Recursive = true,
    };

    static readonly Option<bool> NoColor = new("--no-color")
    {
        Description = "No colour in what is shown on the way; NO_COLOR in the environment says the same.",
        Recursive = true,
    };

    static readonly string[] Examples =
    [
        "casus read reports/                     read a folder into casus.db and print the brief",
        "casus read a.txt b.html c.jsonl         read single files",
        "casus brief                             print the brief again",
        "casus export --format json --text       the whole ledger as one document",
        "casus diff --from 2021-11-16            what has changed since a day's end",
        "casus why a.txt                         what links a report to others, and what keeps it from them",
        "casus serve                             the ledger as pages in your browser",
        "casus review                            what a person should decide",
        "casus judge not-same ID ID --why WORDS  what you decide about incidents and readings; undone by casus judge undo",
        "casus redact a.txt --words WORDS        take words out of a report for good; casus forget drops it",
        "casus verify                            check that every hash and span is true",
        "casus backup monday.db                  a whole copy, also while the ledger is being written; casus restore puts it back",
        "casus doctor                            whether the program, its data files and the ledger are sound",
        "casus reread --tier accurate            read a ledger's own reports anew, in the other tier or by a newer casus",
        "casus obligations ARM                   the treaties under which Armenia could ask for help, or be asked",
        "casus explain a.txt                     why it is read so: trees, names, statements, acts, rules",
        "casus keys add ana --role reviewer      a key to a ledger that is served; casus audit tells who did what",
        "casus config --show-origin              what is set outside the command line, and where",
        "source <(casus completion bash)         let the shell complete commands and options",
        "casus man | man -l -                    the whole manual",
        "casus parse < a.txt                     words, tags and trees of any English text",
    ];

    /// <summary>Runs one command and gives its exit code.</summary>
    public static async Task<int> Run(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (Settings() is { } wrong)
            return wrong;
        var parsed = Root()
            .Parse(args.Length == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
            return UsageError.Tell(parsed);
        // The libraries that draw on a terminal all look there.
        if (parsed.GetValue(NoColor))
            Environment.SetEnvironmentVariable("NO_COLOR", "1");
        GCSettings.LatencyMode =
            parsed.CommandResult.Command.Name is ServeCommand.Name
                ? GCLatencyMode.SustainedLowLatency
                : GCLatencyMode.Batch;
        // Every other command may be cut off at once: it holds nothing that could be lost.
        using var signals = parsed.CommandResult.Command.Name is ReadCommand.Name or RereadCommand.Name
            ? new StopSignals()
            : null;
        var stop = signals?.Token ?? CancellationToken.None;
        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
                stop
            );
        }
        catch (Exception error)
        {
            return Tell(error, parsed, stop);
        }
    }

    static RootCommand Root()
    {
        var root = new RootCommand(
            "Casus reads news reports of crises and keeps a ledger: who claims what, through whom."
        )
        {
            ReadCommand.Make(),
            BriefCommand.Make(),
            ExportCommand.Make(),
            DiffCommand.Make(),
            WhyCommand.Make(),
            ReviewCommand.Make(),
            ServeCommand.Make(),
            GetCommand.Make(),
            JudgeCommand.Make(),
            JudgementsCommand.Make(),
            RedactCommand.Make(),
            ForgetCommand.Make(),
            VerifyCommand.Make(),
            BackupCommand.Make(),
            RestoreCommand.Make(),
            MigrateCommand.Make(),
            DoctorCommand.Make(),
            RereadCommand.Make(),
            ObligationsCommand.Make(),
            ExplainCommand.Make(),
            ParseCommand.Make(),
            KeysCommand.Make(),
            AuditCommand.Make(),
            ConfigCommand.Make(),
            CompletionCommand.Make(),
            ManCommand.Make(),
            Debug,
            NoColor,
        };
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
        HelpWithExamples.Give(root, Examples);
        return root;
    }

    /// <summary>The code to end with where a file of settings cannot be used.</summary>
    static int? Settings()
    {
        try
        {
            Configuration.Settings.Check();
            return null;
        }
        catch (Failure failure)
        {
            Console.Error.WriteLine($"casus: {Visible.Line(failure.Message)}");
            return failure.Code;
        }
    }

    static int Tell(Exception error, ParseResult parsed, CancellationToken stop)
    {
        if (error is DbException && parsed.GetResult("--ledger") is not null)
            error = LedgerProblem.Behind(error, parsed.GetValue<string>("--ledger")!) ?? error;
        var (code, message) = error switch
        {
            Failure failure => (failure.Code, failure.Message),
            LedgerProblem problem => (ExitCode.Of(problem.Fault), problem.Message),
            OperationCanceledException when stop.IsCancellationRequested => (ExitCode.Stopped, "Stopped."),
            _ => (
                ExitCode.SomeFailed,
                $"Casus made a mistake ({error.GetType().Name}: {error.Message}). Run it again with --debug and report what it prints."
            ),
        };
        Console.Error.WriteLine($"casus: {Visible.Line(message)}");
        if (parsed.GetValue(Debug))
            Console.Error.WriteLine(error);
        return code;
    }
}
