using System.Text.Json.Nodes;
using Casus.Storage.Access;
using Microsoft.AspNetCore.Http;

namespace Casus.Web.Routing;

/// <summary>One row of the route table: nothing is answered that does not stand there with the role that may ask for it.</summary>
/// <param name="Path">Without extension; a value stands in braces.</param>
/// <param name="Formats">Each answers at the same path with its extension and the same query.</param>
public sealed record Route(
    string Method,
    string Path,
    Role Role,
    IReadOnlyList<Format> Formats,
    Func<Asked, Task<IResult>> Answer
)
{
    /// <summary>One sentence for other programs: what it answers.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Keys of the query, none other is ever looked at but <c>lang</c>; of a form its fields.</summary>
    public IReadOnlyList<string> Query { get; init; } = [];

    /// <summary>What the answer in JSON looks like, as JSON Schema; null where there is none.</summary>
    public JsonObject? Json { get; init; }

    /// <summary>Answers programs at its path as it stands, without a page.</summary>
    public bool IsData { get; init; }

    /// <summary>Goes on answering until who asked goes away.</summary>
    public bool IsStream { get; init; }

    public static Route Get(string path, Role role, IReadOnlyList<Format> formats, Func<Asked, IResult> answer) =>
        new(HttpMethods.Get, path, role, formats, asked => Task.FromResult(answer(asked)));

    public static Route Post(string path, Role role, Func<Asked, Task<IResult>> answer) =>
        new(HttpMethods.Post, path, role, [Format.Html], answer);
}
