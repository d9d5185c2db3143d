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
    public static Route Get(string path, Role role, IReadOnlyList<Format> formats, Func<Asked, IResult> answer) =>
        new(HttpMethods.Get, path, role, formats, asked => Task.FromResult(answer(asked)));

    public static Route Post(string path, Role role, Func<Asked, Task<IResult>> answer) =>
        new(HttpMethods.Post, path, role, [Format.Html], answer);
}
