/** Tests of the agency dashboard. */
@NullMarked
package id.jejak.dashboards.read.agencydashboard;

import org.jspecify.annotations.NullMarked;
