using System.Security.Cryptography;
using Casus.Language.Knowledge;
using Casus.Language.Lemmas;
using Casus.Language.Names;
using Casus.Language.Tags;
using Casus.Language.Tokens;
using Casus.Language.Trees;

namespace Casus.Language.Models;

/// <summary>The trained weights and word lists of one language; immutable, shared by all threads.</summary>
public sealed class LanguageModel
{
    /// <summary>Where the weights lie among the data files.</summary>
    public const string File = "en/models/language.casus";

    LanguageModel(ReadOnlyMemory<byte> bytes)
    {
        var reader = new ModelReader(ModelFile.Unpack(bytes));
        var name = reader.Text();
        Words = WordList.Read(reader);
        Tokens = TokenModel.Read(reader);
        Tagger = Tagger.Read(reader);
        Features = FeatureTable.Read(reader);
        Lemmatiser = Lemmatiser.Read(reader);
        Parser = Parser.Read(reader);
        Names = NameFinder.Read(reader);
        Version = $"{name}-{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..8]}";
    }

    internal WordList Words { get; }

    internal TokenModel Tokens { get; }

    internal Tagger Tagger { get; }

    internal FeatureTable Features { get; }

    internal Lemmatiser Lemmatiser { get; }

    internal Parser Parser { get; }

    internal NameFinder Names { get; }

    /// <summary>Reads the fast model below <c>en/models</c>. Throws <see cref="FormatException"/> when a file is damaged.</summary>
    public static LanguageModel Load(KnowledgeFiles files) => new(files.Bytes(File));

    /// <summary>Reads what a tier needs. Throws <see cref="KeyNotFoundException"/> when the files do not hold it.</summary>
    public static LanguageModel Load(KnowledgeFiles files, Tier tier) =>
        tier == Tier.Fast
            ? Load(files)
            : throw new KeyNotFoundException("The data files hold no models of the accurate tier.");

    /// <summary>Reads a model from the bytes that the trainer gave. Throws <see cref="FormatException"/> when they are damaged.</summary>
    public static LanguageModel Read(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <summary>Name and content hash of the weights, as written in <c>made_by.models</c>.</summary>
    public string Version { get; }
}
