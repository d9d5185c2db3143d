using System.Text.Encodings.Web;
using System.Text.Json;
using Casus.Work;

namespace Casus.Cli;

/// <summary>Every finding of a run, one JSON object a line, in the order in which they were met.</summary>
sealed class FindingsFile(TextWriter file) : IDisposable
{
    static readonly JsonSerializerOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Null when none is wanted.</summary>
    public static FindingsFile? Open(string? path)
    {
        if (path is null)
            return null;
        try
        {
            return new(new StreamWriter(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Failure(ExitCode.Unreadable, $"{path} cannot be written: {error.Message}", error);
        }
    }

    public void Add(ItemFinding finding) =>
        file.WriteLine(
            JsonSerializer.Serialize(
                new
                {
                    file = finding.Name,
                    path = finding.Path,
                    failed = finding.Failed,
                    code = finding.Finding.Code,
                    message = finding.Finding.Message,
                },
                Form
            )
        );

    public void Dispose() => file.Dispose();
}
