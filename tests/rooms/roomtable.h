// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// The table of design: which room may include which. Read by tst_rooms, and by people in the README.
struct Room
{
    QString name;
    QString folder;           ///< below the top, with a trailing slash; the longest that fits a file wins
    QStringList mayInclude;   ///< rooms, its own apart
    QStringList qtModules;    ///< modules whose headers it may include beyond Core
};

inline std::vector<Room> rooms()
{
    const QStringList services {QStringLiteral("core"), QStringLiteral("intake"), QStringLiteral("store"),
        QStringLiteral("atlassian"), QStringLiteral("vault"), QStringLiteral("execution"), QStringLiteral("report"),
        QStringLiteral("rehearsal")};
    const auto list = [](const char *words) {
        return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    return {
        {list("core").first(), QStringLiteral("services/core/"), {}, {}},
        {list("intake").first(), QStringLiteral("services/intake/"), list("core"), {}},
        {list("store").first(), QStringLiteral("services/store/"), list("core"), list("Sql")},
        {list("atlassian").first(), QStringLiteral("services/atlassian/"), list("core"), list("Network")},
        {list("vault").first(), QStringLiteral("services/vault/"), list("core"), {}},
        {list("execution").first(), QStringLiteral("services/execution/"), list("core"), {}},
        {list("report").first(), QStringLiteral("services/report/"), list("core"), {}},
        {list("rehearsal").first(), QStringLiteral("services/rehearsal/"), list("core"), list("HttpServer Network")},
        {list("workspace").first(), QStringLiteral("services/workspace/"), services + list("resources"), list("Concurrent")},
        {list("models").first(), QStringLiteral("models/"), list("core"), list("Concurrent")},
        {list("charts").first(), QStringLiteral("ui/charts/"), list("core models"), list("Charts Widgets Gui")},
        {list("print").first(), QStringLiteral("ui/print/"), list("core models charts"), list("Charts Widgets Gui Svg")},
        {list("ui").first(), QStringLiteral("ui/"), list("core models charts print"), list("Widgets Gui")},
        {list("cli").first(), QStringLiteral("app/cli/"), list("core models workspace print resources"), {}},
        {list("app").first(), QStringLiteral("app/"),
            services + list("workspace models ui charts print resources"), list("Widgets Gui DBus Concurrent")},
        {list("resources").first(), QStringLiteral("resources/"), {}, {}},
    };
}
