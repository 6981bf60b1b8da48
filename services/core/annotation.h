// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"

#include <QString>

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// What people of the organisation said of an account; bits.
using Marks = quint8;
inline constexpr Marks kMarkedProtected = 1;
inline constexpr Marks kMarkedLeaver = 2;
inline constexpr Marks kMarkedIntended = 4;
inline constexpr int kMarkBits = 3;

/// A seat that somebody answers for although nothing in the data says that it is meant. It is intended as long as the
/// exception is in force, and comes back when it is due.
struct Exception
{
    QString owner; ///< who answers for it
    QString reason;
    Day since = kNoDay;
    Day until = kNoDay; ///< the last day it holds; kNoDay = open

    bool isInForce(Day today) const { return !isDate(until) || !isDate(today) || today <= until; }
    friend bool operator==(const Exception &, const Exception &) = default;
};

/// Marks, note and exception of one account. It is known by its Atlassian ID, else by its e-mail.
struct Annotation
{
    QString id;
    QString mail;
    Marks marks = 0;
    QString note;
    std::optional<Exception> exception;

    bool isEmpty() const { return marks == 0 && note.isEmpty() && !exception; }
    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// The marks that hold on a day: an exception in force counts as intended.
Marks marksOf(const Annotation &annotation, Day today);
/// What annotations are told apart by: the folded ID, else the folded e-mail.
std::string annotationKey(const Annotation &annotation);

/// All annotations of an organisation. Immutable; reading is safe from any thread.
class Annotations final
{
public:
    Annotations() = default;
    /// Of two with one key the last one counts; empty ones are left out.
    explicit Annotations(std::vector<Annotation> all);

    bool isEmpty() const { return m_all.empty(); }
    const std::vector<Annotation> &all() const { return m_all; }
    /// By its ID, else by its e-mail; null where there is none.
    const Annotation *find(const AccountTable &table, Row row) const;
    const Annotation *find(const AccountAlias &alias) const;
    const Annotation *find(std::string_view foldedId, std::string_view foldedMail) const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Index = std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>>;
    const Annotation *find(const Index &index, std::string_view folded) const;

    std::vector<Annotation> m_all;
    Index m_ids;
    Index m_mails;
};
using AnnotationsPtr = std::shared_ptr<const Annotations>;

} // namespace core
