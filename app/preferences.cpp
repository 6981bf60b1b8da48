// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include <QStandardPaths>

#include <algorithm>

namespace app {

Preferences::Preferences(const QString &file)
    : m_settings(file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                + QStringLiteral("/leanseat/leanseat.ini")
                                : file,
        QSettings::IniFormat)
{
}

Theme Preferences::theme() const
{
    const int value = m_settings.value(QStringLiteral("theme"), 0).toInt();
    return static_cast<Theme>(std::clamp(value, 0, 2));
}

void Preferences::setTheme(Theme theme)
{
    m_settings.setValue(QStringLiteral("theme"), static_cast<int>(theme));
}

QString Preferences::language() const
{
    return m_settings.value(QStringLiteral("look/language")).toString();
}

bool Preferences::systemWasDark() const
{
    return m_settings.value(QStringLiteral("systemWasDark"), false).toBool();
}

void Preferences::setSystemWasDark(bool dark)
{
    m_settings.setValue(QStringLiteral("systemWasDark"), dark);
}

QByteArray Preferences::geometry() const
{
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
}

QByteArray Preferences::splitter() const
{
    return m_settings.value(QStringLiteral("accounts/splitter")).toByteArray();
}

void Preferences::setSplitter(const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("accounts/splitter"), state);
}

QString Preferences::columns() const
{
    return m_settings.value(QStringLiteral("accounts/columns")).toString();
}

void Preferences::setColumns(const QString &state)
{
    m_settings.setValue(QStringLiteral("accounts/columns"), state);
}

int Preferences::frozenColumns() const
{
    return std::clamp(m_settings.value(QStringLiteral("accounts/frozenColumns"), 0).toInt(), 0, 1000);
}

void Preferences::setFrozenColumns(int columns)
{
    m_settings.setValue(QStringLiteral("accounts/frozenColumns"), columns);
}

QByteArray Preferences::views() const
{
    return m_settings.value(QStringLiteral("accounts/views")).toByteArray();
}

void Preferences::setViews(const QByteArray &json)
{
    m_settings.setValue(QStringLiteral("accounts/views"), json);
}

QStringList Preferences::lastFiles() const
{
    return m_settings.value(QStringLiteral("lastFiles")).toStringList();
}

void Preferences::setLastFiles(const QStringList &files)
{
    m_settings.setValue(QStringLiteral("lastFiles"), files);
}

QStringList Preferences::recentWorkspaces() const
{
    return m_settings.value(QStringLiteral("workspaces/recent")).toStringList();
}

void Preferences::addRecentWorkspace(const QString &path)
{
    constexpr int most = 10;
    QStringList recent = recentWorkspaces();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(QStringLiteral("workspaces/recent"), recent.first(std::min<qsizetype>(most, recent.size())));
}

void Preferences::removeRecentWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(path);
    m_settings.setValue(QStringLiteral("workspaces/recent"), recent);
}

bool Preferences::lastWasWorkspace() const
{
    return m_settings.value(QStringLiteral("workspaces/last"), false).toBool();
}

void Preferences::setLastWasWorkspace(bool was)
{
    m_settings.setValue(QStringLiteral("workspaces/last"), was);
}

QString Preferences::importFolder() const
{
    return m_settings.value(QStringLiteral("importFolder")).toString();
}

void Preferences::setImportFolder(const QString &folder)
{
    m_settings.setValue(QStringLiteral("importFolder"), folder);
}

QByteArray Preferences::readingMemory() const
{
    return m_settings.value(QStringLiteral("readingMemory")).toString().toUtf8();
}

void Preferences::setReadingMemory(const QByteArray &json)
{
    m_settings.setValue(QStringLiteral("readingMemory"), QString::fromUtf8(json));
}

QString Preferences::exportFolder() const
{
    return m_settings.value(QStringLiteral("exportFolder"), importFolder()).toString();
}

void Preferences::setExportFolder(const QString &folder)
{
    m_settings.setValue(QStringLiteral("exportFolder"), folder);
}

} // namespace app
