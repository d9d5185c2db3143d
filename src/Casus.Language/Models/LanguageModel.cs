using System.Security.Cryptography;
using Casus.Language.Capitals;
using Casus.Language.Knowledge;
using Casus.Language.Lemmas;
using Casus.Language.Names;
using Casus.Language.Networks;
using Casus.Language.Tags;
using Casus.Language.Tokens;
using Casus.Language.Trees;

namespace Casus.Language.Models;

/// <summary>The trained weights and word lists of one language in one tier; immutable, shared by all threads.</summary>
public sealed class LanguageModel
{
    /// <summary>Where the weights that both tiers need lie among the data files.</summary>
    public const string File = "en/models/language.casus";

    /// <summary>Where the weights that only the accurate tier needs lie among the data files.</summary>
    public const string AccurateFile = "en/models/accurate.casus";

    readonly Func<BatchReader> _newReader;

    LanguageModel(ReadOnlyMemory<byte> bytes, Network? network)
    {
        var reader = new ModelReader(ModelFile.Unpack(bytes));
        _ = reader.Text();
        Words = WordList.Read(reader);
        Tokens = TokenModel.Read(reader, Words);
        var tagger = Tagger.Read(reader);
        Features = FeatureTable.Read(reader);
        Lemmatiser = Lemmatiser.Read(reader);
        Version = FrontVersion(bytes);
        if (network is null)
        {
            var parser = Parser.Read(reader);
            var finder = NameFinder.Read(reader);
            Tags = new(tagger.Upos, tagger.Xpos, tagger);
            Relations = parser.Relations;
            _newReader = () => new FastReader(tagger, parser, finder);
        }
        else
        {
            Tier = Tier.Accurate;
            Version += "+" + network.Version;
            Tags = new(network.Upos, network.Xpos, tagger);
            Relations = network.Relations;
            _newReader = network.Reader;
        }
    }

    internal WordList Words { get; }

    internal TokenModel Tokens { get; }

    internal TagNames Tags { get; }

    internal FeatureTable Features { get; }

    internal Lemmatiser Lemmatiser { get; }

    internal string[] Relations { get; }

    /// <summary>What the data files know of names beside the model; nothing in a model read from bytes alone.</summary>
    internal NameGrammar Grammar { get; init; } = NameGrammar.Empty;

    /// <summary>Read when a text in capitals is met; empty in a model read from bytes alone.</summary>
    internal Lazy<CapitalOdds> Capitals { get; init; } = new(CapitalOdds.Empty);

    /// <summary>Irregular verbs; none in a model read from bytes alone.</summary>
    internal VerbForms Verbs { get; init; } = VerbForms.Empty;

    /// <summary>Reads the fast model below <c>en/models</c> and the grammar of names below <c>en/language</c>, where there is one. Throws <see cref="FormatException"/> when a file is damaged.</summary>
    public static LanguageModel Load(KnowledgeFiles files) =>
        new(files.Bytes(File), null)
        {
            Grammar = NameGrammar.Load(files),
            Verbs = VerbForms.Load(files),
            Capitals = new(() => CapitalOdds.Load(files)),
        };

    /// <summary>
    /// Reads what a tier needs. Throws <see cref="KeyNotFoundException"/> when the files do not hold it,
    /// <see cref="FormatException"/> when one of them is damaged.
    /// </summary>
    public static LanguageModel Load(KnowledgeFiles files, Tier tier) =>
        tier == Tier.Fast ? Load(files)
        : files.Has(AccurateFile)
            ? new(files.Bytes(File), Network.Read(files.Bytes(AccurateFile), ArithmeticWidths.Widest))
            {
                Grammar = NameGrammar.Load(files),
                Verbs = VerbForms.Load(files),
                Capitals = new(() => CapitalOdds.Load(files)),
            }
        : throw new KeyNotFoundException("The data files hold no models of the accurate tier.");

    /// <summary>
    /// Reads what a tier needs from wherever its files lie: <paramref name="file"/> gives the bytes of one by its path below the data.
    /// Throws <see cref="FormatException"/> when one of them is damaged.
    /// </summary>
    public static LanguageModel Load(Tier tier, Func<string, byte[]> file)
    {
        string[] models = tier == Tier.Fast ? [File] : [File, AccurateFile];
        var tables = KnowledgeFiles.From(NameGrammar.Tables, file);
        return Load(
            KnowledgeFiles.From(
                [.. models, VerbForms.File, CapitalOdds.File, .. tables.Paths, .. NameLists.Files(tables)],
                file
            ),
            tier
        );
    }

    /// <summary>The <see cref="Version"/> that loading these files would give, without loading them.</summary>
    public static string VersionOf(KnowledgeFiles files, Tier tier) =>
        FrontVersion(files.Bytes(File))
        + (tier == Tier.Fast ? "" : "+" + new NetworkFile(files.Bytes(AccurateFile)).Version);

    /// <summary>Reads a model of the fast tier from the bytes that the trainer gave. Throws <see cref="FormatException"/> when they are damaged.</summary>
    public static LanguageModel Read(ReadOnlyMemory<byte> bytes) => new(bytes, null);

    internal static LanguageModel Read(ReadOnlyMemory<byte> bytes, Network network) => new(bytes, network);

    public Tier Tier { get; }

    /// <summary>Name and content hash of the weights, as written in <c>made_by.models</c>.</summary>
    public string Version { get; }

    /// <summary>What reads sentences, with its own working memory.</summary>
    internal BatchReader Reader() => _newReader();

    static string FrontVersion(ReadOnlyMemory<byte> bytes) =>
        $"{new ModelReader(ModelFile.Unpack(bytes)).Text()}-{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..8]}";
}
