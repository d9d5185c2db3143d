using Casus.Language.Knowledge;

namespace Casus.Language.Models;

/// <summary>The trained weights and word lists of one language; immutable, shared by all threads.</summary>
public sealed class LanguageModel
{
    /// <summary>Reads the model below <c>en/models</c>. Throws <see cref="FormatException"/> when a file is damaged.</summary>
    public static LanguageModel Load(KnowledgeFiles files) => throw new NotImplementedException();

    /// <summary>Name and content hash of the weights, as written in <c>made_by.models</c>.</summary>
    public string Version => "";
}
