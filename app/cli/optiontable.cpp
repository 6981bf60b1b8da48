// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/optiontable.h"

#include <algorithm>

namespace cli {

namespace {

constexpr OptionSpec option(const char *name, const char *value, Repeat repeat, const char *help)
{
    return {QLatin1String(name), QLatin1String(value), repeat, QLatin1String(help)};
}

} // namespace

const std::vector<OptionSpec> &allOptions()
{
    static const std::vector<OptionSpec> options {
        option("--json", "", Repeat::Often, "print one JSON object"),
        option("--quiet", "", Repeat::Often, "no progress and no warnings on standard error"),
        option("--today", "YYYY-MM-DD", Repeat::Once, "the day that counts as today (default: today, UTC)"),
        option("--workspace", "FILE", Repeat::Once, "the workspace (.leanseat) to work with"),
        option("--help", "", Repeat::Often, "this help, or a command's"),
        option("--version", "", Repeat::Often, "the version"),

        option("--from", "FILE", Repeat::Often, "the export to read; again for each further file"),
        option("--kind", "KIND", Repeat::PerFile,
            "managed-accounts, domain-accounts, policy-members, users, external-users, api-dump, leavers, departments "
            "or "
            "protected, where detection errs; of a connection: organisation, directory, site or trello"),
        option(
            "--encoding", "NAME", Repeat::PerFile, "UTF-8, UTF-16LE, UTF-16BE or Windows-1252, where detection errs"),
        option("--delimiter", "C", Repeat::PerFile, "comma, semicolon, tab or pipe, or that character itself"),
        option("--date", "YYYY-MM-DD", Repeat::PerFile, "the day of the export, where its name doesn't tell"),
        option("--day-order", "ORDER", Repeat::PerFile,
            "day-first, month-first or year-first, for dates such as 3/1/2024"),
        option("--map", "HEADER=USE", Repeat::PerFileOften,
            "what a column is, where its header doesn't tell (see: fields); #3 names the third column"),

        option("--own-site", "URL", Repeat::Often, "a site of your own (default: proposed from the data)"),
        option("--profile", "KEY=VALUE", Repeat::Often,
            "what is known of the organisation: edition, billing, cycle-day, renewal, provider, portal-sso, own-site, "
            "own-workspace, invoice-quantity, count-by, advice-order, name"),
        option("--rules", "ID|FILE", Repeat::Once, "rule set (default: the one that holds on the export's day)"),
        option("--price-book", "ID|FILE", Repeat::Once, "price book (default: article)"),
        option(
            "--protected", "FILE", Repeat::Often, "accounts that must never be touched: any CSV with an e-mail column"),

        option("--query", "QUERY", Repeat::Once, "only these accounts, in the search language (see: fields)"),
        option("--columns", "A,B", Repeat::Often, "these columns, in this order (see: fields)"),
        option("--sort", "COLUMN[:desc]", Repeat::Often, "order; the first is the main one"),
        option("--limit", "N", Repeat::Once, "at most N accounts; in the text of diff 50 where it is not given, 0 = all"),
        option("--format", "FORMAT", Repeat::Once, "table (default), csv or json"),

        option("--users", "N", Repeat::Often, "what a bill of N users costs"),
        option("--period", "PERIOD", Repeat::Once, "month or year (default)"),

        option("--out", "FILE", Repeat::Once, "the file to write; - is standard output"),
        option("--which", "NAME", Repeat::Once, "article (default) or rich"),
        option("--protected-out", "FILE", Repeat::Once, "where the sample's list of protected accounts goes"),
        option("--accounts", "N", Repeat::Once, "number of accounts (default: 10,000)"),
        option("--seed", "S", Repeat::Once, "another organisation of the same kind (default: 1)"),
        option("--sample", "NAME", Repeat::Once, "article (default) or rich"),
        option("--port", "N", Repeat::Once, "the port of 127.0.0.1 to listen on (default: any that is free)"),
        option("--faults", "SPEC", Repeat::Once, "what goes wrong: call:kind[*times], joined by commas"),
        option("--until-stdin-closes", "", Repeat::Often, "end when standard input ends"),
        option("--source", "", Repeat::Often, "the document itself, to make one of your own from"),
        option("--snapshot", "ID|DATE", Repeat::Once, "a snapshot of the workspace (default: the newest)"),
        option("--rejects", "FILE", Repeat::Once, "where the rejected rows go, as a CSV with line numbers"),
        option("--org-id", "ID|URL", Repeat::Once, "the organisation, or an address of Atlassian Administration that holds it"),
        option("--directory-id", "ID|URL", Repeat::Once, "the SCIM directory, or its base address"),
        option("--site", "URL", Repeat::Once, "the site, such as acme.atlassian.net"),
        option("--mail", "EMAIL", Repeat::Once, "the account that the site's API token belongs to"),
        option("--api-base", "URL", Repeat::Once, "instead of https://api.atlassian.com; https, or http on this computer"),
        option("--site-base", "URL", Repeat::Once, "instead of the site's own address; https, or http on this computer"),
        option("--trello-base", "URL", Repeat::Once, "instead of https://api.trello.com; https, or http on this computer"),
        option("--expires", "YYYY-MM-DD", Repeat::Once, "the day on which the organisation's key ends: a year from now at most"),
        option("--key-env", "NAME", Repeat::Once, "the environment variable that holds the key (default: asked for on the terminal)"),
        option("--token-env", "NAME", Repeat::Once, "the one that holds Trello's user token"),
        option("--connection", "NAME", Repeat::Once, "the organisation's connection (default: the only one)"),
        option("--anew", "", Repeat::Often, "from the beginning, also where a stopped sync could go on"),
        option("--last-active", "N", Repeat::Once, "at most N accounts are asked one by one for their last activity (default: 1000; 200 a minute)"),
        option("--log", "FILE", Repeat::Once, "appends each request: number, route, status, bytes, time; no keys, no addresses"),
        option("--no-key", "", Repeat::Often, "stores no key: it is given to each command by --key-env"),
        option("--force", "", Repeat::Often, "write over a file that exists"),
    };
    return options;
}

const OptionSpec *findOption(QStringView name)
{
    const auto &options = allOptions();
    const auto found
        = std::find_if(options.begin(), options.end(), [name](const OptionSpec &spec) { return name == spec.name; });
    return found == options.end() ? nullptr : &*found;
}

const std::vector<QLatin1String> &everywhereOptions()
{
    static const std::vector<QLatin1String> names {QLatin1String("--json"), QLatin1String("--quiet"),
        QLatin1String("--today"), QLatin1String("--workspace"), QLatin1String("--help"), QLatin1String("--version")};
    return names;
}

const std::vector<QLatin1String> &readingOptions()
{
    static const std::vector<QLatin1String> names {QLatin1String("--kind"), QLatin1String("--encoding"),
        QLatin1String("--delimiter"), QLatin1String("--date"), QLatin1String("--day-order"),
        QLatin1String("--map"), QLatin1String("--protected")};
    return names;
}

const std::vector<QLatin1String> &judgingOptions()
{
    static const std::vector<QLatin1String> names {QLatin1String("--own-site"), QLatin1String("--profile"),
        QLatin1String("--rules"), QLatin1String("--price-book")};
    return names;
}

} // namespace cli
