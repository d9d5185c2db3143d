using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace Casus.Tests;

/// <summary>An issuer on loopback that lets everybody in as the person it was told, and insists on PKCE.</summary>
sealed class FakeIssuer : IAsyncDisposable
{
    readonly WebApplication _site;
    readonly RSA _key = RSA.Create(2048);
    readonly Dictionary<string, (string Nonce, string Challenge)> _codes = [];

    FakeIssuer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _site = builder.Build();
        _site.Urls.Add("http://127.0.0.1:0");
        _site.MapGet("/.well-known/openid-configuration", () => Results.Json(Description()));
        _site.MapGet("/jwks", () => Results.Json(new { keys = new[] { PublicKey() } }));
        _site.MapGet("/authorize", Authorize);
        _site.MapPost("/token", Token);
    }

    public static async Task<FakeIssuer> Start()
    {
        var issuer = new FakeIssuer();
        await issuer._site.StartAsync();
        return issuer;
    }

    public Uri Address => new(_site.Urls.First());

    /// <summary>What it says of whoever comes.</summary>
    public Dictionary<string, object> Claims { get; } = new() { ["sub"] = "u-17" };

    /// <summary>Signs with a key that nobody knows.</summary>
    public bool Lies { get; set; }

    public int WrongVerifiers { get; private set; }

    object Description() =>
        new
        {
            issuer = Name,
            authorization_endpoint = $"{Name}authorize",
            token_endpoint = $"{Name}token",
            jwks_uri = $"{Name}jwks",
            response_types_supported = new[] { "code" },
            subject_types_supported = new[] { "public" },
            id_token_signing_alg_values_supported = new[] { "RS256" },
        };

    string Name => Address.AbsoluteUri;

    object PublicKey()
    {
        var key = _key.ExportParameters(false);
        return new
        {
            kty = "RSA",
            use = "sig",
            kid = "1",
            alg = "RS256",
            n = Base64Url.EncodeToString(key.Modulus!),
            e = Base64Url.EncodeToString(key.Exponent!),
        };
    }

    IResult Authorize(HttpRequest request)
    {
        var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        Assert.Equal("S256", request.Query["code_challenge_method"].ToString());
        _codes[code] = (request.Query["nonce"]!, request.Query["code_challenge"]!);
        return Results.Redirect(
            QueryHelpers.AddQueryString(
                request.Query["redirect_uri"]!,
                new Dictionary<string, string?> { ["code"] = code, ["state"] = request.Query["state"] }
            )
        );
    }

    async Task<IResult> Token(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var known = _codes.Remove(form["code"].ToString(), out var code);
        var verifier = SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()));
        if (!known || Base64Url.EncodeToString(verifier) != code.Challenge)
        {
            WrongVerifiers++;
            return Results.BadRequest(new { error = "invalid_grant" });
        }
        return Results.Json(
            new
            {
                access_token = "unused",
                token_type = "Bearer",
                id_token = IdToken(code.Nonce),
            }
        );
    }

    string IdToken(string nonce)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>(Claims)
        {
            ["iss"] = Name,
            ["aud"] = "casus",
            ["iat"] = now,
            ["exp"] = now + 300,
            ["nonce"] = nonce,
        };
        var signed =
            Base64Url.EncodeToString("""{"alg":"RS256","typ":"JWT","kid":"1"}"""u8)
            + "."
            + Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims));
        using var other = RSA.Create(2048);
        var signature = (Lies ? other : _key).SignData(
            Encoding.ASCII.GetBytes(signed),
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _key.Dispose();
    }
}
