// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/appcolumn.h"

#include "core/textscanner.h"

#include <algorithm>
#include <optional>

namespace intake {

using core::sameIgnoringCase;
using core::trimmedText;

namespace {

constexpr std::string_view kActivity[] {"last active", "last-active", "last_active", "lastactive", "last seen",
    "last_seen", "last activity", "last accessed", "last access", "last login", "last logged in"};
constexpr std::string_view kDashes[] {"-", "\xE2\x80\x93", "\xE2\x80\x94", ":", "|"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

bool takeStart(std::string_view &text, std::string_view lower)
{
    if (text.size() < lower.size() || !sameIgnoringCase(text.substr(0, lower.size()), lower))
        return false;
    if (text.size() > lower.size() && isLetter(lower.back()) && isLetter(text[lower.size()]))
        return false;
    text = trimmedText(text.substr(lower.size()));
    return true;
}

bool takeEnd(std::string_view &text, std::string_view lower)
{
    if (text.size() < lower.size())
        return false;
    const std::size_t begin = text.size() - lower.size();
    if (!sameIgnoringCase(text.substr(begin), lower))
        return false;
    if (begin > 0 && isLetter(lower.front()) && isLetter(text[begin - 1]))
        return false;
    text = trimmedText(text.substr(0, begin));
    return true;
}

void takeDashes(std::string_view &text)
{
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        for (const std::string_view dash : kDashes)
            goesOn |= takeStart(text, dash) || takeEnd(text, dash);
    }
}

/// Takes the words of activity off the start or the end.
bool takeActivity(std::string_view &text)
{
    for (const std::string_view phrase : kActivity) {
        if (takeStart(text, phrase)) {
            for (const std::string_view word : {"date", "time", "on"})
                takeStart(text, word);
            text = withoutZone(text);
            takeDashes(text);
            if (takeStart(text, "in") || takeStart(text, "on"))
                takeDashes(text);
            return true;
        }
    }
    std::string_view rest = text;
    for (const std::string_view word : {"date", "time"})
        takeEnd(rest, word);
    for (const std::string_view phrase : kActivity) {
        if (takeEnd(rest, phrase)) {
            text = rest;
            takeDashes(text);
            return true;
        }
    }
    return false;
}

struct App
{
    core::ProductName name;
    std::string_view site;
    bool isKnown = false;
};

std::optional<App> knownApp(std::string_view app, std::string_view site)
{
    app = trimmedText(app);
    if (!core::productFromName(app) && !takeEnd(app, "access"))
        return {};
    const auto name = core::productFromName(app);
    return name ? std::optional<App>(App {*name, trimmedText(site), true}) : std::nullopt;
}

bool looksLikeHost(std::string_view text)
{
    const std::size_t dot = text.find('.');
    return dot != text.npos && dot > 0 && dot + 1 < text.size() && text.find(' ') == text.npos;
}

/// `App`, `App - site`, `App (site)`, `App/site`, or the site before the app.
std::optional<App> appAndSite(std::string_view text)
{
    if (const auto app = knownApp(text, {}))
        return app;
    if (text.ends_with(')') || text.ends_with(']')) {
        const std::size_t open = text.rfind(text.back() == ')' ? '(' : '[');
        if (open != text.npos && open > 0) {
            const std::string_view site = text.substr(open + 1, text.size() - open - 2);
            if (const auto app = knownApp(text.substr(0, open), site))
                return app;
        }
    }
    std::optional<App> unknown;
    for (std::size_t i = 1; i < text.size(); ++i) {
        for (const std::string_view dash : {kDashes[0], kDashes[1], kDashes[2], kDashes[3], kDashes[4],
                 std::string_view("/"), std::string_view("@")}) {
            if (!text.substr(i).starts_with(dash))
                continue;
            const std::string_view left = text.substr(0, i);
            const std::string_view right = text.substr(i + dash.size());
            if (const auto app = knownApp(left, right))
                return app;
            if (const auto app = knownApp(right, left))
                return app;
            const bool isApart = text[i - 1] == ' ' && right.starts_with(' ');
            if (isApart && !unknown && looksLikeHost(trimmedText(right)))
                unknown = App {{}, trimmedText(right), false};
        }
    }
    for (const std::string_view between : {" on ", " in ", " at "}) {
        const std::size_t at = text.find(between);
        if (at == text.npos)
            continue;
        if (const auto app = knownApp(text.substr(0, at), text.substr(at + between.size())))
            return app;
    }
    return unknown;
}

/// The words of activity between app and site: `Jira last active - acme`.
std::optional<App> appAroundActivity(std::string_view text)
{
    for (std::size_t i = 1; i < text.size(); ++i) {
        for (const std::string_view phrase : kActivity) {
            std::string_view site = text.substr(i);
            if (isLetter(text[i - 1]) || !takeStart(site, phrase))
                continue;
            takeStart(site, "date");
            takeDashes(site);
            if (takeStart(site, "in") || takeStart(site, "on"))
                takeDashes(site);
            if (site.size() > 2 && (site.front() == '(' || site.front() == '['))
                site = site.substr(1, site.size() - 2);
            std::string_view app = trimmedText(text.substr(0, i));
            takeDashes(app);
            return knownApp(app, site);
        }
    }
    return {};
}

} // namespace

std::string_view withoutZone(std::string_view header)
{
    for (const std::string_view zone : {"[utc]", "(utc)"})
        takeEnd(header, zone);
    return header;
}

ColumnName appColumn(std::string_view header)
{
    ColumnName column;
    std::string_view text = header;
    const bool isActivity = takeActivity(text);
    if (isActivity
        && (text.empty() || sameIgnoringCase(text, "utc") || sameIgnoringCase(text, "org")
            || sameIgnoringCase(text, "organization"))) {
        column.role = ColumnRole::LastActive;
        return column;
    }
    const auto around = isActivity ? std::nullopt : appAroundActivity(text);
    const auto app = around ? around : appAndSite(text);
    if (app) {
        column.role = isActivity || around ? ColumnRole::Activity : ColumnRole::Product;
        column.product = app->name.product;
        column.accessRole = app->name.role;
        column.site = app->site;
    } else if (isActivity) {
        column.role = ColumnRole::Activity;
        const std::size_t dash = text.find(" - ");
        if (dash != text.npos)
            column.site = trimmedText(text.substr(dash + 3));
    }
    return column;
}

} // namespace intake
