SELECT count(*) FILTER (WHERE received < size), coalesce(sum(size - received) FILTER (WHERE received < size), 0),
       coalesce(sum(size) FILTER (WHERE received >= size), 0), count(*) FILTER (WHERE received < size AND wanted > 0) FROM server_files
