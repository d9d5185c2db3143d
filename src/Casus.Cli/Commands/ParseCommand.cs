using System.CommandLine;
using System.Text;
using Casus.Language;
using Casus.Language.Models;
using Casus.Language.Trees;

namespace Casus.Cli.Commands;

/// <summary><c>casus parse</c>: the ground floor alone, text to trees.</summary>
static class ParseCommand
{
    const string Conllus = "conllu";
    const int FaultsShown = 20;

    static readonly string[] Examples =
    [
        "echo 'Shots were heard.' | casus parse          words, tags, lemmas and trees in CoNLL-U",
        "casus parse a.txt > a.conllu                    of a file",
        "casus parse --tier fast < crawl.txt             many words a second, some more mistakes",
        "casus parse --input conllu < gold.conllu        tags and trees for the words and sentences given",
    ];

    public static Command Make()
    {
        var path = new Argument<string>("PATH")
        {
            Description = "A file in UTF-8; '-', or nothing, is standard input.",
            DefaultValueFactory = _ => "-",
        };
        var input = new Option<string>("--input")
        {
            Description =
                "text; or conllu, whose sentences, words, ranges, comments and MISC column stay, its names aside (empty nodes and enhanced dependencies go).",
            HelpName = "FORM",
            DefaultValueFactory = _ => "text",
        };
        input.AcceptOnlyFromAmong("text", Conllus);
        var tier = TierOption.Make($"fast or accurate; {TierNames.Of(Models.UsualTier)} if nothing is said.");
        var data = DataOption.Make();
        var command = new Command("parse", "Write the words and trees of an English text in CoNLL-U.")
        {
            path,
            input,
            tier,
            data,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(path)!,
                parsed.GetValue(input) == Conllus,
                TierNames.Read(parsed.GetValue(tier) ?? "") ?? TierOption.Usual,
                parsed.GetValue(data)!
            )
        );
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static int Run(string path, bool conllu, Tier tier, string[] data)
    {
        var given = Text(path);
        var document = conllu ? Document(path, given) : null;
        var model = KnowledgeAndModels.Language(data, tier);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        output.Write(
            document is null
                ? Conllu.Write(LanguagePipeline.Parse(given, model))
                : document.Write(LanguagePipeline.ParseWords(document.Given, model))
        );
        return ExitCode.Ok;
    }

    static string Text(string path)
    {
        try
        {
            using var input = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            using var reader = new StreamReader(input, Encoding.UTF8);
            return reader.ReadToEnd();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Failure(ExitCode.Unreadable, $"{path} cannot be read: {error.Message}", error);
        }
    }

    static ConlluDocument Document(string path, string text)
    {
        if (ConlluDocument.Read(text, out var faults) is { } document)
            return document;
        var name = path == "-" ? "standard input" : path;
        foreach (var fault in faults.Take(FaultsShown))
        {
            var finding = ParseFindings.NoConllu(fault.Line, fault.What);
            Console.Error.WriteLine(Visible.Line($"{name}: {finding.Message} [{finding.Code}]"));
        }
        throw new Failure(
            ExitCode.Unreadable,
            $"{Counted.Of(faults.Length, "fault")} in {name}{(faults.Length > FaultsShown ? $", the first {FaultsShown} above" : "")}; nothing was written."
        );
    }
}
