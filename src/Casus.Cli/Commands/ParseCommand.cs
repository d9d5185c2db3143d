using System.CommandLine;
using System.Text;
using Casus.Feeds;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Cli.Commands;

/// <summary><c>casus parse</c>: the ground floor alone, text to trees.</summary>
static class ParseCommand
{
    static readonly string[] Examples =
    [
        "echo 'Shots were heard.' | casus parse        words, tags, lemmas and trees in CoNLL-U",
        "casus parse a.txt > a.conllu                  of a file",
    ];

    public static Command Make()
    {
        var path = new Argument<string>("PATH")
        {
            Description = "A text file; '-', or nothing, is standard input.",
            DefaultValueFactory = _ => "-",
        };
        var tier = new Option<string>("--tier") { Description = "Which models.", DefaultValueFactory = _ => "fast" };
        tier.AcceptOnlyFromAmong("fast");
        var data = DataOption.Make();
        var command = new Command("parse", "Write the words and trees of an English text in CoNLL-U.")
        {
            path,
            tier,
            data,
        };
        command.SetAction(parsed => Run(parsed.GetValue(path)!, parsed.GetValue(data)!));
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static int Run(string path, string[] data)
    {
        var models = KnowledgeAndModels.Load(data, Models.UsualTier);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        foreach (var item in new Inputs([path], Console.OpenStandardInput).Items())
        {
            if (item.Finding is { } finding)
                throw new Failure(ExitCode.Unreadable, $"{item.Path}: {finding.Message}");
            var text = Encoding.UTF8.GetString(item.Bytes.Span);
            output.Write(Conllu.Write(LanguagePipeline.Parse(text, models.Language)));
        }
        return ExitCode.Ok;
    }
}
