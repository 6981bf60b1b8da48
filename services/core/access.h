// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"
#include "core/profile.h"
#include "core/verdict.h"

#include <QSet>

#include <initializer_list>
#include <vector>

namespace core {

enum class Ownership : quint8 { Unknown, Own, Foreign, NoSite };

/// One access of an account, as far as files tell.
struct Access
{
    Product product = Product::Other;
    AccessRole role = AccessRole::Unspecified;
    Plan plan = Plan::Unknown;
    QString site;          ///< host or workspace name, lower case; empty where the cell names none
    Ownership ownership = Ownership::Unknown;
    Tri sandbox = Tri::Unknown;   ///< by its name ("acme-sandbox-123", inference), else unknown
    Tri inWorkspace = Tri::Unknown; ///< Trello only
    bool onlyLastActive = false;  ///< the file has a last-active date and no access column for this product
    QString column;        ///< header that told it
    QString cell;          ///< the part of the cell that told it

    friend bool operator==(const Access &, const Access &) = default;
};

/// "acme-sandbox.atlassian.net", "acme-sandbox-123…": how Atlassian names sandboxes (inference).
bool isSandboxHost(QStringView host);
/// Apps that live on a site (a host such as acme.atlassian.net); the others have workspaces or pages of their own.
bool livesOnSite(Product product);
/// Whether some access column tells about the place that an activity column is about; else its dates are all we know.
bool hasAccessColumn(const AccountTable &table, const ActivityColumn &activity);

/// Places to look an access up in; quick where they are many.
class Places final
{
public:
    Places() = default;
    Places(std::initializer_list<QString> places)
        : Places(QStringList(places))
    {
    }
    Places(const QStringList &places)
        : m_few(places.size() <= kFew ? places : QStringList())
        , m_many(places.size() <= kFew ? QSet<QString>() : QSet<QString>(places.begin(), places.end()))
    {
    }
    bool isEmpty() const { return m_few.isEmpty() && m_many.isEmpty(); }
    bool contains(const QString &place) const { return m_few.contains(place) || m_many.contains(place); }

private:
    static constexpr qsizetype kFew = 32;
    QStringList m_few;
    QSet<QString> m_many;
};

/// Whose the place of an access is.
Ownership ownershipOf(const Access &access, const Places &ownSites, const Places &ownWorkspaces);
/// The access that any date in this column tells, without the date and with Unknown ownership.
Access activityAccess(const ActivityColumn &activity);

/// Splits a product cell into accesses. Comma-separated sites or plans; "User"/"Yes"/"TRUE" in a column with a site in its
/// header is an access there, "No"/"FALSE"/"None"/"Never" is none. Ownership is left Unknown here.
std::vector<Access> parseAccessCell(const ProductColumn &column, std::string_view cell);

/// Every access of one account, ownership filled in from @p ownSites and the profile's workspaces. Also of
/// deactivated accounts, where they are masked and don't count.
std::vector<Access> accessesOf(const AccountTable &table, Row row, const Places &ownSites, const Places &ownWorkspaces);

} // namespace core
