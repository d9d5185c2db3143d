using System.Collections.Immutable;
using Casus.Language.Knowledge;

namespace Casus.Coding.Rules;

/// <summary>Reads the rule files: lists (<c>@name = a | b</c>), rules (<c>words VERB role=slots test=words => TYPE mode</c>), each below its <c># e.g.</c> lines.</summary>
sealed class RuleFile
{
    const string ExampleMark = "# e.g. ";

    readonly Dictionary<string, ImmutableHashSet<string>> _lists = new(StringComparer.Ordinal);
    readonly List<TreeRule> _rules = [];
    readonly List<RuleExample> _examples = [];

    /// <summary>All rule files of a folder; lists of one file are known in those after it. Throws <see cref="FormatException"/> naming file and line.</summary>
    /// <param name="lists">A file of another folder whose lists are known here too.</param>
    public static RuleBook Read(
        KnowledgeFiles files,
        string folder,
        IEnumerable<string> furtherWords,
        string? lists = null
    )
    {
        var reader = new RuleFile();
        if (lists is not null)
            reader.ReadFile(lists, files.Text(lists));
        foreach (var path in files.In(folder).Where(p => p.EndsWith(".rules", StringComparison.Ordinal)))
            reader.ReadFile(path, files.Text(path));
        return new RuleBook(
            [.. reader._rules],
            reader._lists.ToImmutableDictionary(StringComparer.Ordinal),
            furtherWords
        );
    }

    void ReadFile(string path, string text)
    {
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.StartsWith(ExampleMark, StringComparison.Ordinal))
                ReadExample(line[ExampleMark.Length..], path, number);
            else if (line.Length == 0 || line[0] == '#')
                continue;
            else if (IsList(line))
                ReadList(line, path, number);
            else
                ReadRule(line, path, number);
        }
    }

    // "@truce NOUN under=hold => ..." is a rule that starts from the words of a list.
    static bool IsList(string line) =>
        line[0] == '@' && line.Split('=', 2)[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 1;

    void ReadExample(string line, string path, int number)
    {
        var parts = line.Split("=>", 2, StringSplitOptions.TrimEntries);
        if (parts.Length < 2)
            throw Wrong(path, number, "an example reads '# e.g. sentence => TYPE/mode [ACTOR] -> [RECIPIENT]'.");
        _examples.Add(new RuleExample(parts[0], parts[1], number));
    }

    void ReadList(string line, string path, int number)
    {
        var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
        if (parts.Length < 2)
            throw Wrong(path, number, "a list reads '@name = word | word'.");
        var choice = WordChoice.Read(parts[1], _lists, out var unknown);
        if (unknown is not null)
            throw Wrong(path, number, $"the list {unknown} is not known here.");
        var words = _lists.GetValueOrDefault(parts[0], ImmutableHashSet.Create<string>(StringComparer.Ordinal));
        _lists[parts[0]] = words.Union(choice.Lemmas);
    }

    void ReadRule(string line, string path, int number)
    {
        var sides = line.Split("=>", 2, StringSplitOptions.TrimEntries);
        if (sides.Length < 2)
            throw Wrong(path, number, "a rule ends in '=> TYPE' or '=> TYPE mode'.");
        var words = sides[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, w => w is "VERB" or "NOUN" or "ADJ");
        if (at < 1)
            throw Wrong(path, number, "a rule begins with its words and VERB, NOUN or ADJ.");
        var triggers = Triggers(string.Concat(words[..at]), path, number);
        var tests = ImmutableArray.CreateBuilder<SlotTest>();
        var roles = ImmutableArray.CreateBuilder<RoleSlots>();
        foreach (var word in words[(at + 1)..])
            ReadCondition(word, tests, roles, path, number);
        var outcome = sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _rules.Add(
            new TreeRule(
                triggers,
                words[at] switch
                {
                    "VERB" => TriggerKind.Verb,
                    "NOUN" => TriggerKind.Noun,
                    _ => TriggerKind.Adjective,
                },
                tests.ToImmutable(),
                roles.ToImmutable(),
                outcome[0],
                outcome.Length > 1 ? outcome[1] : null,
                [.. _examples],
                path,
                number
            )
        );
        _examples.Clear();
    }

    ImmutableArray<Trigger> Triggers(string written, string path, int number)
    {
        var choice = WordChoice.Read(written, _lists, out var unknown);
        if (unknown is not null)
            throw Wrong(path, number, $"the list {unknown} is not known here.");
        return [.. choice.Lemmas.Order(StringComparer.Ordinal).Select(Split)];
    }

    static Trigger Split(string lemma)
    {
        var parts = lemma.Split('_', 2);
        return new Trigger(parts[0], parts.Length > 1 ? parts[1] : null);
    }

    void ReadCondition(
        string word,
        ImmutableArray<SlotTest>.Builder tests,
        ImmutableArray<RoleSlots>.Builder roles,
        string path,
        int number
    )
    {
        var parts = word.Split('=', 2);
        if (parts.Length < 2 || parts[1].Length == 0)
            throw Wrong(path, number, $"'{word}' should read 'slot=words' or 'role=slots'.");
        if (parts[0] is "actor" or "recipient" or "parties")
        {
            roles.Add(new RoleSlots(parts[0], [.. parts[1].Split(',')]));
            return;
        }
        var wanted = parts[0][0] != '!';
        var choice = WordChoice.Read(parts[1], _lists, out var unknown);
        if (unknown is not null)
            throw Wrong(path, number, $"the list {unknown} is not known here.");
        tests.Add(new SlotTest([.. parts[0].TrimStart('!').Split(',')], wanted, choice));
    }

    static FormatException Wrong(string path, int line, string what) => new($"{path}, line {line}: {what}");
}
