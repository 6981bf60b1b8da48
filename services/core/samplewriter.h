// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/randomorder.h"
#include "core/sample.h"
#include "core/samplenames.h"

#include <array>
#include <string>
#include <vector>

namespace core {

/// Texts that every row of a sample picks from, made once. Cells are CSV already, quoted where they have to be.
class SampleTexts final
{
public:
    struct Persona
    {
        std::string status; ///< "Active,"
        std::string flag; ///< "Yes,"
        std::vector<std::string> policies; ///< "Staff,Billable,Yes,…,"
        std::vector<std::string> cells; ///< product cells and line feed
        quint32 firstAge = 0; ///< days since the last activity
        quint32 ages = 0; ///< number of different ages; 0 = never active
        bool isService = false;
    };

    SampleTexts(SampleKind kind, Day today);

    const std::vector<Persona> &personas() const { return m_personas; }
    const std::vector<SampleName> &names() const { return m_names; }
    std::string_view date(quint32 daysAgo) const { return {m_dates[daysAgo].data(), 10}; }
    const std::string &header() const { return m_header; }

private:
    std::vector<Persona> m_personas;
    std::vector<SampleName> m_names;
    std::vector<std::array<char, 10>> m_dates;
    std::string m_header;
};

/// Makes the rows of a sample, one after the other. What a row holds depends on the request and its number only.
class SampleWriter final
{
public:
    explicit SampleWriter(const SampleRequest &request);

    static constexpr std::size_t kMaxRow = 4096; ///< bytes

    const std::string &header() const { return m_texts.header(); }
    quint64 rows() const { return m_rows; }
    /// Writes row @p row to @p to, which has room for kMaxRow bytes; gives the end.
    char *writeRow(quint64 row, char *to) const;

    quint64 services() const { return m_serviceCount; }
    QByteArray serviceMail(quint64 number) const; ///< of service account @p number

private:
    char *writePerson(quint64 row, quint64 dice, char *to) const;
    char *writeService(quint64 number, char *to) const;

    SampleKind m_kind;
    quint64 m_rows;
    quint64 m_seed;
    SampleTexts m_texts;
    std::vector<quint64> m_begins; ///< of the personas' ranges in m_people
    quint64 m_serviceCount = 0;
    std::vector<quint64> m_services; ///< service accounts before each persona
    RandomOrder m_people; ///< row → place in the ranges of the personas
    RandomOrder m_nameOrder; ///< row → pair of names and the number of its repetition
};

} // namespace core
